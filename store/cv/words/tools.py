"""Tables of programs, libraries and languages of machines that CVs name. Words only."""

from store.cv.words import words

# Names of one word; two of them side by side are two skills.
TOOLS = words("""
python java javascript typescript c++ c# c c/c++ r sql html css html5 css3 html/css ruby php swift
kotlin scala matlab perl bash haskell rust golang go julia fortran assembly lua clojure elixir
erlang dart lisp scheme prolog cuda opencl verilog vhdl latex objective-c vba sas stata spss
node.js nodejs node react.js reactjs react vue.js vuejs vue angular angularjs svelte next.js nextjs
nuxt.js express express.js jquery bootstrap tailwind sass scss webpack vite babel redux graphql rest
django flask fastapi rails spring hibernate laravel symfony .net asp.net numpy pandas scipy
matplotlib seaborn plotly scikit-learn sklearn tensorflow pytorch keras opencv caffe jax xgboost
lightgbm nltk spacy huggingface transformers langchain dplyr ggplot2 tidyverse shiny tidymodels lme4
dash spark pyspark hadoop hive kafka airflow dbt snowflake databricks bigquery redshift dataflow
tableau powerbi looker qlik excel word powerpoint outlook access photoshop illustrator indesign
premiere figma sketch blender maya unity unreal autocad solidworks catia revit ansys abaqus labview
simulink arduino raspberry aws azure gcp heroku vercel netlify firebase digitalocean docker
kubernetes k8s helm terraform ansible puppet chef vagrant jenkins travis circleci gitlab github git
svn mercurial bitbucket jira confluence trello slack linux unix ubuntu debian windows macos ios
android mysql postgresql postgres sqlite mongodb redis cassandra dynamodb oracle neo4j
elasticsearch kibana logstash grafana prometheus splunk nginx apache tomcat rabbitmq celery
selenium cypress jest mocha junit pytest pyunit postman swagger maven gradle npm yarn cmake make gcc
vim emacs eclipse intellij pycharm vscode xcode jupyter rstudio mpi openmp slurm ros gazebo qgis
arcgis gnuplot mathematica maple octave eviews solidity hardhat web3.js ethers.js truffle qt boost
opengl webgl three.js d3.js d3 flutter ionic xamarin cordova xml json yaml ajax wordpress drupal
magento shopify sap salesforce hubspot wireshark nmap metasploit burpsuite nextflow snakemake plink
cytoscape ci/cd openai llamaindex pinecone supabase prisma nestjs nest.js socket.io grpc protobuf
powershell zsh awk sed groovy cobol abap delphi pascal ocaml f# julia gurobi cplex julia pymc
""")
# Names of two words that are one program.
PAIRED = frozenset(
    name
    for line in """
visual studio|visual basic|sql server|react native|spring boot|google cloud|google analytics
github actions|gitlab ci|amazon web|microsoft office|microsoft excel|microsoft word|ms office
ms excel|ms word|ms access|adobe photoshop|adobe illustrator|adobe indesign|adobe premiere
apache spark|apache kafka|apache airflow|apache hadoop|power bi|raspberry pi|android studio
azure openai|azure devops|vertex ai|ruby rails|oracle sql|microsoft azure|microsoft sql
windows server|red hat|unreal engine|unity 3d|hugging face|material ui|tailwind css|vs code
c sharp|gitlab ci/cd|apache maven|apache tomcat|apache cassandra|adobe xd|github git|aws lambda
node js|vue js|react js|next js|burp suite|after effects|final cut|android sdk|sql azure
""".split("\n")
    for name in line.split("|")
    if name
)
